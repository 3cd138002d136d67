/** The part of JSON Schema (draft 7) that our own schemas use and `checkJson` knows. */
export interface JsonSchema {
  readonly type: 'object' | 'array' | 'string';
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  /** Used where at least one of the properties that are not required must be there. */
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  /** A regular expression that the text must hold a match of. */
  readonly pattern?: string;
}

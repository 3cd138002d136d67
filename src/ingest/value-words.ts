/** The words that make a number an amount of money or a measure, with the name each has in a normal form. */

/** Signs of one character before an amount. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'usd',
    '£': 'gbp',
    '€': 'eur',
    '¥': 'jpy',
    '₹': 'inr',
    '₽': 'rub',
    '₩': 'krw',
    '₺': 'try',
    '₦': 'ngn',
    '₱': 'php',
    '₫': 'vnd',
    '₴': 'uah',
    '฿': 'thb',
  }),
);

/** What may stand right before a dollar sign to say whose dollar it is. */
export const DOLLAR_OWNERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'usd',
    'U.S.': 'usd',
    A: 'aud',
    AU: 'aud',
    C: 'cad',
    CA: 'cad',
    HK: 'hkd',
    NZ: 'nzd',
    NT: 'twd',
    T: 'twd',
    S: 'sgd',
    R: 'brl',
    FJ: 'fjd',
  }),
);

/** Letters before an amount: "Rs 500", "CHF 20". */
export const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({ Rs: 'inr', Rp: 'idr', Sh: 'shilling', Ksh: 'kes', RM: 'myr', Tk: 'taka' }).concat(
    'USD EUR GBP CHF JPY CNY AUD CAD NZD SEK NOK DKK ZAR INR RUB TRY BRL KES NGN'
      .split(' ')
      .map((code) => [code, code.toLowerCase()]),
  ),
);

const CURRENCY_WORDS =
  'usd=dollar|eur=euro|gbp=pound sterling|jpy=yen|cny=yuan renminbi|inr=rupee|rub=rouble ruble|krw=won|peso|franc|riyal|rial|' +
  'dirham|lira|krona=krona kronor|krone=krone kroner|crown|ils=shekel|cent|dong|zloty|shilling|naira|rand|birr|kwacha|taka|' +
  'dinar|ariary|real=reais|sol=soles|vatu|kina|rupiah|ringgit|baht|forint|hryvnia|lari|tenge|som|manat|cedi|leu=lei|lev=leva|' +
  'koruna=koruna koruny|dram|afghani|kyat|riel|quetzal|lempira|bolivar|boliviano|guarani|metical=meticais|pula|dalasi|ouguiya|' +
  'nakfa|tugrik|gourde|pence|penny|quid|loti=maloti|tala|paanga|usd|gbp';

/** Currencies by name, one and many; the first word of each entry is the name in the normal form. */
export const CURRENCIES: ReadonlyMap<string, string> = toTable(CURRENCY_WORDS, true);

/** Currencies that share a name, told apart by whose they are; any other keeps both words. */
export const OWNED_CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'US-usd': 'usd',
    'Australian-usd': 'aud',
    'Canadian-usd': 'cad',
    'Singapore-usd': 'sgd',
    'Taiwan-usd': 'twd',
    'American-usd': 'usd',
    'Swiss-franc': 'chf',
    'Norwegian-crown': 'nok',
    'Norwegian-krone': 'nok',
    'Swedish-krona': 'sek',
    'Swedish-crown': 'sek',
    'Danish-krone': 'dkk',
  }),
);

const UNIT_WORDS =
  'kilometre=kilometer kilometres kilometers km kms|metre=meter metres meters m|centimetre=centimeter centimetres centimeters cm|' +
  'millimetre=millimeter millimetres millimeters mm|nanometre=nanometer nanometres nanometers nm|mile=miles|foot=feet ft|' +
  'inch=inches|yard=yards|tonne=tonnes|ton=tons|kilogram=kilograms kilogramme kilogrammes kilo kilos kg|gram=grams grammes|' +
  'milligram=milligrams mg|ounce=ounces oz|pound=lb lbs|barrel=barrels|bushel=bushels|acre=acres|hectare=hectares|gallon=gallons|' +
  'litre=liter litres liters|millilitre=milliliter millilitres milliliters ml|degree=degrees|celsius=c °c|fahrenheit=f °f|' +
  'mph|knot=knots|megawatt=megawatts mw|gigawatt=gigawatts gw|terawatt=terawatts|kilowatt=kilowatts kw|watt=watts|volt=volts|' +
  'kilovolt=kilovolts|megawatt-hour=mwh|kilowatt-hour=kwh|gigabyte=gigabytes gb|megabyte=megabytes mb|terabyte=terabytes tb|' +
  'decibel=decibels db|hertz=hz|megahertz=mhz|kiloton=kilotons|calorie=calories|kph|magnitude|light-year';

/** Units of measure by name, symbol, one and many. */
export const UNITS: ReadonlyMap<string, string> = toTable(UNIT_WORDS, false);

/** Units that no other word is spelt as, so that "a" before them counts: "three euros a kilo". */
export const COUNTED_WITH_A: ReadonlySet<string> = new Set(
  'kilometre,metre,centimetre,millimetre,mile,kilogram,gram,hectare,acre'.split(','),
);

function toTable(table: string, plurals: boolean): ReadonlyMap<string, string> {
  return new Map(
    table.split('|').flatMap((line) => {
      const [name = '', forms] = line.split('=');
      const words = [...(forms?.split(' ') ?? []), ...(plurals && forms ? [] : [name])];
      const all = plurals ? words.flatMap((word) => [word, `${word}s`]) : words;
      return all.map((word) => [word, name] as const);
    }),
  );
}

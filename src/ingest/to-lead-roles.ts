import { findDateline } from './find-dateline.ts';
import { isByline } from './is-byline.ts';
import { isCaption } from './is-caption.ts';
import type { ManuscriptBlock } from './parse-body.ts';

/**
 * Blocks in, the same blocks out, with the parts of those before the text proper named (byline, caption) and the
 * dateline of its first paragraphs measured. The last block is never taken for a caption: it is all the text.
 */
export function toLeadRoles(blocks: readonly ManuscriptBlock[]): readonly ManuscriptBlock[] {
  const roles: ManuscriptBlock[] = [];
  for (const block of blocks.slice(0, MOST_BEFORE_TEXT)) {
    const named = block.role === 'paragraph' ? toNamed(block, roles.length < blocks.length - 1) : block;
    if (named.role === 'paragraph') break;
    roles.push(named);
  }
  return withDateline([...roles, ...blocks.slice(roles.length)]);
}

const MOST_BEFORE_TEXT = 6;

/** A summary of its own may stand before the paragraph with the dateline. */
const FIRST_PARAGRAPHS = 3;

function toNamed(block: ManuscriptBlock, hasTextAfter: boolean): ManuscriptBlock {
  if (isByline(block.text)) return { ...block, role: 'byline' };
  return hasTextAfter && isCaption(block.text) ? { ...block, role: 'caption' } : block;
}

function withDateline(blocks: readonly ManuscriptBlock[]): readonly ManuscriptBlock[] {
  let paragraphs = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.role !== 'paragraph') continue;
    const dateline = findDateline(block.text);
    if (dateline) return blocks.with(at, { ...block, dateline: dateline.length });
    paragraphs += 1;
    if (paragraphs === FIRST_PARAGRAPHS) break;
  }
  return blocks;
}

import type * as original from '../../../ui/english.js';

// For a language that has all messages. What one lacks has its mark where it stands.
export const english = undefined as unknown as typeof original.english;

export const joined: typeof original.joined = (...texts) => texts.join('');

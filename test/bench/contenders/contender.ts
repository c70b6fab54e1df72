import type { DocumentLanguage } from '../documents/document.ts';
import type { Edit, Keystroke } from '../documents/typing.ts';

/** What people ask of a script while they write it, and what comes unasked. */
export const FEATURES = ['hover', 'completion', 'signature help', 'diagnostics'] as const;
export type Feature = (typeof FEATURES)[number];

/**
 * Applies a keystroke's edit and asks for a feature at its cursor.
 * @returns whether the answer says anything
 */
export type Ask = (key: Keystroke) => boolean | Promise<boolean>;

/** A script that is open in a tool. */
export interface OpenScript {
  /** Applies an edit; done when the tool has read the new text. */
  readonly edit?: (edit: Edit) => unknown;
  readonly features: Readonly<Partial<Record<Feature, Ask>>>;
  /** The peak memory of the tool's own process, if it has one, in bytes. */
  readonly peakMemory?: () => number | undefined;
  readonly close?: () => void;
}

/** A tool that is measured. */
export interface Contender {
  readonly language: DocumentLanguage;
  /** Reads a whole text. */
  readonly scan?: (text: string) => unknown;
  readonly open?: (text: string) => OpenScript | Promise<OpenScript>;
  /** Reads a text and returns all that the tool keeps of it while it is open. */
  readonly retain?: (text: string) => unknown;
}

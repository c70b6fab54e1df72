/** One parameter of a syntax line: `-Name <Type>`, `[-Name <Type>]`, `[-Name] <Type>`, `[[-Name] <Type>]`, `[-Switch]`. */
export interface SyntaxParameter {
  readonly name: string;
  /** Absent: a switch. */
  readonly type?: string;
  readonly required: boolean;
  /** Whether its name may be left out. */
  readonly positional: boolean;
}

/** The value's type may nest angle brackets: `<List<String>>`; a value in braces is a list of what is accepted. */
const PARAMETER =
  /(?<=[\s[\]])(\[)?(\[)?\s*[-\u2013](\w+)(\])?(?:\s*<((?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)+)>)?/g;

/** Reads what stands behind a cmdlet's name in a syntax fence. Common parameters are left out. */
export function parseSyntax(text: string): SyntaxParameter[] {
  const line = text.replace(/\s+/g, ' ').replace(/^\s*\w+-\w+/, '');
  return [...line.matchAll(PARAMETER)].map(([, first, second, name, close, type]) => {
    // In `[-Name] <Type>` the bracket closes behind the name: the name is optional, not the parameter.
    const positional = close !== undefined && type !== undefined;
    const optional = positional ? second !== undefined : first !== undefined;
    return { name: name!, ...(type !== undefined && { type }), required: !optional, positional };
  });
}

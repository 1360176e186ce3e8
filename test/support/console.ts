const LEVELS = ['debug', 'log', 'info', 'warn', 'error'] as const;

export interface ConsoleMessage {
  level: (typeof LEVELS)[number];
  text: string;
}

/** What `body` writes to the console, which then does not get it. */
export async function consoleMessages(body: () => unknown): Promise<ConsoleMessage[]> {
  const messages: ConsoleMessage[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back where they were taken from
  const originals = LEVELS.map((level) => [level, console[level]] as const);
  for (const level of LEVELS) {
    console[level] = (...words: unknown[]) => messages.push({level, text: words.join(' ')});
  }
  try {
    await body();
  } finally {
    for (const [level, original] of originals) console[level] = original;
  }
  return messages;
}

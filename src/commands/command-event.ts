/** What Excel passes to a command: told when it is done, else its button stays greyed out. */
export interface CommandEvent {
  completed(): void;
}

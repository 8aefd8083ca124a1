import { usePage, type Message } from "./session";

/** What the playground has to say: problems stay until they are dismissed. */
export function MessageBar({ message }: { readonly message: Message | null }) {
  const { texts, say } = usePage();
  return (
    <div role={message?.kind === "problem" ? "alert" : "status"} className="message-place">
      {message && (
        <div className={`message ${message.kind}`}>
          <span>{message.text}</span>
          <button
            type="button"
            aria-label={texts.dismiss}
            onClick={() => {
              say(null);
            }}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}

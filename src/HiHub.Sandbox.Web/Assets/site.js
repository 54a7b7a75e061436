// Improves pages that work without it.
import { Button, CharacterCount, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink } from "govuk-frontend";

document.body.classList.add("js-enabled", "govuk-frontend-supported");

// Words of a component come from the page, which speaks the reader's language.
const each = (Component, config) =>
  document.querySelectorAll(`[data-module="${Component.moduleName}"]`).forEach((element) => new Component(element, config));

each(SkipLink);
each(ServiceNavigation);
each(ErrorSummary);
each(NotificationBanner);
each(Button, { preventDoubleClick: true });
each(CharacterCount);

// An open queue counts on by itself; where the line ends, with the session or for too many of them, the next page tells.
const counts = new Map([...document.querySelectorAll('.tab-links a[href^="/queue?box="]')].map((link) => [new URL(link.href).searchParams.get("box"), link.querySelector(".tab-links__count")]));
if (counts.size > 0 && "EventSource" in window) {
  const line = new EventSource("/queue/counts");
  line.onmessage = ({ data }) => {
    for (const [box, count] of Object.entries(JSON.parse(data))) {
      const shown = counts.get(box);
      if (shown) shown.textContent = ` (${count})`;
    }
  };
  line.onerror = () => line.close();
  addEventListener("pagehide", () => line.close());
}

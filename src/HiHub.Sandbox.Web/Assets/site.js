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

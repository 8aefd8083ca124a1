import { Button, FluentProvider, Title3, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The smallest Fluent page: what the pane's size is measured against. */
const element = document.getElementById("pane");
if (element !== null)
  createRoot(element).render(
    <FluentProvider theme={webLightTheme}>
      <Title3>Banenafspraak</Title3>
      <Button>Overzicht</Button>
    </FluentProvider>,
  );

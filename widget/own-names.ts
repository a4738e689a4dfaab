// What a minifier may call otherwise inside a pasted module, because nothing outside of it asks for it by
// name: no page, no browser, and above all no JSON of the register.

const ours =
	'absence|answer|bits|brand|celadon|celadonGround|cobalt|faded|fadedGround|glaze|glazeGround|hasFailed|ink|isSample|language|look|origins|outcome|paper|payload|purpose|sample|schemes|signature|signed|soft|states|statusAsOf|statusList|subject|until|verdict|verdicts';

// Lit's, for classes that extend its own: here all of them are in the module. What it keeps on `globalThis`
// and `updateComplete` keep their names, and so do `elementProperties` and `finalized`, which it asks for as text.
const lits =
	'_\\$.+|addController|addInitializer|converter|createProperty|createRenderRoot|cssText|elementStyles|enableUpdating|finalize|finalizeStyles|firstUpdated|fromAttribute|getPropertyDescriptor|getPropertyOptions|getUpdateComplete|hasChanged|hasUpdated|hostConnected|hostDisconnected|hostUpdate|hostUpdated|isUpdatePending|noAccessor|performUpdate|reflect|removeController|renderRoot|requestUpdate|scheduleUpdate|shadowRootOptions|shouldUpdate|styles|toAttribute|update|updated|useDefault|willUpdate|wrapped';

/** Names of properties that never leave a module. */
export const ownNames = new RegExp(`^(${ours}|${lits})$`);

package org.mentoringpair.jira.setup;

import java.util.List;

/** Things the app needs in Jira, each after those it needs itself. */
interface Plan {
    List<PlannedItem> items();
}

package org.mentoringpair.jira.setup;

import java.io.Serializable;

/**
 * Which thing of the shared configuration is meant, whatever Jira calls it.
 *
 * @param name the constant it stands for, such as LAST_CHECK_IN; for the options of a field both, such as STAGE.RAPPORT
 */
record ItemKey(ItemKind kind, String name) implements Serializable {
    /** What there is only one of. */
    static ItemKey shared(ItemKind kind) {
        return new ItemKey(kind, "SHARED");
    }

    static ItemKey of(MentoringIssueType type) {
        return new ItemKey(ItemKind.ISSUE_TYPE, type.name());
    }

    static ItemKey of(MentoringField field) {
        return new ItemKey(ItemKind.FIELD, field.name());
    }

    static ItemKey of(MentoringRole role) {
        return new ItemKey(ItemKind.ROLE, role.name());
    }

    static ItemKey of(MentoringLevel level) {
        return new ItemKey(ItemKind.SECURITY_LEVEL, level.name());
    }

    /** That new issues begin at PAIR_ONLY. */
    static ItemKey defaultLevel() {
        return new ItemKey(ItemKind.SECURITY_LEVEL, "DEFAULT");
    }

    static ItemKey option(MentoringField field, String constant) {
        return new ItemKey(ItemKind.OPTION, field.name() + "." + constant);
    }

    static ItemKey of(MentoringLink link) {
        return new ItemKey(ItemKind.LINK_TYPE, link.name());
    }

    static ItemKey goalLinkType() {
        return new ItemKey(ItemKind.LINK_TYPE, "GOAL");
    }
}

package org.mentoringpair.jira.setup;

import java.util.Locale;

/** How constants are spelled within message keys: LAST_CHECK_IN is last-check-in. */
final class Keys {
    private Keys() {
    }

    static String of(Enum<?> constant) {
        return of(constant.name());
    }

    static String of(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

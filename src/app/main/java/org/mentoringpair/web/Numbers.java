package org.mentoringpair.web;

/** Numbers as people type them into forms and addresses. */
public final class Numbers {
    private static final int MOST_DIGITS = 18;

    private Numbers() {
    }

    /** The id, or null for anything that cannot be one. */
    public static Long id(String typed) {
        return isWhole(typed) ? Long.valueOf(typed.strip()) : null;
    }

    /** The whole number, or null for anything that is none or is too large to mean anything. */
    public static Integer whole(String typed) {
        Long number = id(typed);
        return number == null || number > Integer.MAX_VALUE ? null : Integer.valueOf(number.intValue());
    }

    private static boolean isWhole(String typed) {
        return typed != null && typed.strip().matches("[0-9]{1," + MOST_DIGITS + "}");
    }
}

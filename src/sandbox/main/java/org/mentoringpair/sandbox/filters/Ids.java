package org.mentoringpair.sandbox.filters;

/** Ids as they stand in addresses. */
final class Ids {
    private Ids() {
    }

    /** 0, which no filter has, for what is no id. */
    static long of(String typed) {
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }
}

package org.mentoringpair.violations.journal;

public final class Entry {
}

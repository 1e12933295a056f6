package org.mentoringpair.violations.reflections;

public final class Reflection {
}

package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declared for compiling only. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD})
public @interface XsrfProtectionExcluded {
}

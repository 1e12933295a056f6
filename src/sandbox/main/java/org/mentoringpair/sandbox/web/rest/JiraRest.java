package org.mentoringpair.sandbox.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a JAX-RS resource class (with {@code @Path}) of the sandbox that is a Spring bean: it answers below
 * {@code /rest/api/2} and {@code /rest/api/latest}. Without an access annotation it is for licensed users only, as
 * everywhere; paths and methods that no such class answers are 501.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface JiraRest {
    /** {@code api}, {@code dashboards} for {@code /rest/dashboards/1.0}, or {@code auth} for {@code /rest/auth/1} and {@code /rest/auth/latest}. */
    String value() default "api";
}

package org.mentoringpair.sandbox.web.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;

/** Who gets into a REST method at all. What the method says goes before what its class says; silence means licensed users. */
enum Access {
    EVERYBODY, LICENSED, ADMINISTRATORS;

    static Access of(Class<?> resource, Method method) {
        return Stream.of(method, resource).flatMap(element -> said(element).stream()).findFirst().orElse(LICENSED);
    }

    private static Optional<Access> said(AnnotatedElement element) {
        if (element.isAnnotationPresent(AdminOnly.class)
                || element.isAnnotationPresent(com.atlassian.annotations.security.AdminOnly.class)) {
            return Optional.of(ADMINISTRATORS);
        }
        if (element.isAnnotationPresent(LicensedOnly.class)
                || element.isAnnotationPresent(com.atlassian.plugins.rest.api.security.annotation.LicensedOnly.class)) {
            return Optional.of(LICENSED);
        }
        boolean open = element.isAnnotationPresent(UnrestrictedAccess.class)
                || element.isAnnotationPresent(com.atlassian.annotations.security.UnrestrictedAccess.class)
                || element.isAnnotationPresent(AnonymousSiteAccess.class)
                || element.isAnnotationPresent(com.atlassian.annotations.security.AnonymousSiteAccess.class);
        return open ? Optional.of(EVERYBODY) : Optional.empty();
    }
}

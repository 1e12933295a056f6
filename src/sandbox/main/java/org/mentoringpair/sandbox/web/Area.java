package org.mentoringpair.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A part of the addresses below the context path that is answered in one way: REST modules, web actions, resources,
 * pages. Every Spring bean of this type is asked in the order of its {@code @Order}; the first that covers a path answers.
 */
public interface Area {
    /** @param path the address below the context path, decoded, with its leading slash */
    boolean covers(String path);

    void answer(HttpServletRequest request, HttpServletResponse response, Visitor visitor) throws Exception;
}

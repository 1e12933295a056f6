package org.mentoringpair.sandbox.web;

/**
 * What the server remembers of one browser.
 *
 * @param token     the value of the session cookie
 * @param userKey   who is logged in, or null
 * @param xsrfToken what every form of this browser must send along
 */
record LoginSession(String token, String userKey, String xsrfToken) {
}

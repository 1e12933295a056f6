package org.mentoringpair.acceptance;

/** What somebody types to log in. */
public record Login(String username, String password) {
}

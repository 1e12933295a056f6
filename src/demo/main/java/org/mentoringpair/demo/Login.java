package org.mentoringpair.demo;

/** What somebody types to log in. */
record Login(String username, String password) {
}

package org.mentoringpair.sandbox;

/** Published once to the Spring context: the app is enabled and pages are served at the address. */
public record SandboxIsUp(String address) {
}

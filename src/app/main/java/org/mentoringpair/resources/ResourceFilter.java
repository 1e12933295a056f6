package org.mentoringpair.resources;

import org.mentoringpair.pairing.Stage;

/** What of a library somebody wants to see; null for whatever makes no difference. What is for any stage or language is found in each. */
public record ResourceFilter(ResourceType type, Stage stage, ResourceLanguage language) {
    public static final ResourceFilter EVERYTHING = new ResourceFilter(null, null, null);
}

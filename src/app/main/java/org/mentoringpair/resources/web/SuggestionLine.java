package org.mentoringpair.resources.web;

import org.mentoringpair.resources.Resource;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** One suggestion on the pair's page. */
public final class SuggestionLine {
    private final Resource resource;
    private final Texts texts;

    SuggestionLine(Resource resource, Texts texts) {
        this.resource = resource;
        this.texts = texts;
    }

    public String getTitle() {
        return resource.facts().title();
    }

    public String getWhy() {
        return resource.facts().why();
    }

    public String getType() {
        return texts.get("mentoring.resources.type." + Choice.keyOf(resource.facts().type()));
    }

    /** A story is read in the library. */
    public boolean isStory() {
        return resource.isStory();
    }

    /** Begins with http:// or https://. */
    public String getLink() {
        return resource.facts().link();
    }

    /** Where it stands in the library. */
    public String getPlace() {
        return LibraryDesk.page(resource.programmeId()) + "#mentoring-resource-" + resource.id();
    }
}

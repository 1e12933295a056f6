package org.mentoringpair.recognition.web;

import org.mentoringpair.recognition.ImpactStory;

/** A story as others read it. */
public final class StoryLine {
    private final ImpactStory story;
    private final String author;

    StoryLine(ImpactStory story, String author) {
        this.story = story;
        this.author = author;
    }

    public String getAuthor() {
        return author;
    }

    public String getTitle() {
        return story.title();
    }

    public String getWords() {
        return story.words();
    }

    public String getVersion() {
        return story.edition();
    }

    /** Whether both agree that others read it. */
    public boolean isPublished() {
        return story.isPublished();
    }
}

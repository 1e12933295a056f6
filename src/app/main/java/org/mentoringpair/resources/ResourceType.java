package org.mentoringpair.resources;

/** What kind of thing the library holds. A story is told by a mentor; everything else is a link. */
public enum ResourceType {
    ARTICLE, VIDEO, PODCAST, BOOK, COURSE, TEMPLATE, STORY
}

package org.mentoringpair.resources;

import org.mentoringpair.pairing.Stage;

/**
 * What is said about a resource.
 *
 * @param link  an address that begins with http:// or https://; empty for a story
 * @param topic empty where there is none
 * @param stage the stage in which it helps most, null where it does in any
 * @param why   why it is worth the time, empty where nobody said
 */
public record Facts(ResourceType type, String title, String link, String topic, Stage stage, ResourceLanguage language, ForWhom forWhom, String why) {
    public boolean isStory() {
        return type == ResourceType.STORY;
    }
}

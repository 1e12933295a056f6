package org.mentoringpair.charter;

import java.util.List;
import java.util.Map;

/** What a charter begins with, in the language of whoever begins it. */
public interface StartingTexts {
    String summary();

    Map<CharterTab, String> words();

    /** Areas in which a pair may want boundaries. */
    List<String> areas();

    List<Duty> duties();
}

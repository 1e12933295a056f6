package org.mentoringpair.charter.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.charter.CharterTab;
import org.mentoringpair.charter.Duty;
import org.mentoringpair.charter.Duty.Doer;
import org.mentoringpair.charter.StartingTexts;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** The texts a charter begins with, from the bundle. */
final class StartingWords implements StartingTexts {
    private final Texts texts;

    StartingWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String summary() {
        return texts.get("mentoring.charter.start.summary");
    }

    @Override
    public Map<CharterTab, String> words() {
        Map<CharterTab, String> words = new EnumMap<>(CharterTab.class);
        Stream.of(CharterTab.PURPOSE, CharterTab.CONFIDENTIALITY, CharterTab.FEEDBACK)
                .forEach(tab -> words.put(tab, texts.get("mentoring.charter.start.words." + Choice.keyOf(tab))));
        return words;
    }

    @Override
    public List<String> areas() {
        return Stream.of("response-time", "meeting-frequency", "personal-topics", "working-hours")
                .map(area -> texts.get("mentoring.charter.start.area." + area)).toList();
    }

    @Override
    public List<Duty> duties() {
        return List.of(duty("scheduling", Doer.MENTEE), duty("agenda", Doer.MENTEE), duty("notes", Doer.MENTEE), duty("guidance", Doer.MENTOR),
                duty("preparation", Doer.BOTH), duty("accountability", Doer.BOTH));
    }

    private Duty duty(String name, Doer who) {
        return new Duty(texts.get("mentoring.charter.start.duty." + name), who);
    }
}

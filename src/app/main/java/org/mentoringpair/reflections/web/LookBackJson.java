package org.mentoringpair.reflections.web;

import java.util.Map;
import java.util.TreeMap;
import org.mentoringpair.people.People;
import org.mentoringpair.reflections.LookBack;
import org.mentoringpair.web.PersonJson;

/** A reflection, as REST writes it. */
record LookBackJson(String key, String summary, PersonJson author, String written, Map<String, String> texts) {
    static LookBackJson of(LookBack one, People people) {
        Map<String, String> texts = new TreeMap<>();
        one.texts().forEach((text, said) -> texts.put(text.field(), said));
        return new LookBackJson(one.reflection().key(), one.reflection().summary(), one.authorKey() == null ? null : PersonJson.of(one.authorKey(), people),
                one.at().toString(), texts);
    }
}

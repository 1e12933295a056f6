package org.mentoringpair.charter.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.charter.CharterVersion;
import org.mentoringpair.charter.Content;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.charter.Signature;
import org.mentoringpair.pairing.Pair;

/** Finds where two versions of a charter say different things. */
public final class Comparison {
    private final CharterReading reading;
    private final ContentInWords words;

    public Comparison(CharterReading reading, ContentInWords words) {
        this.reading = reading;
        this.words = words;
    }

    List<Difference> between(Content before, Content after, Pair pair) {
        Map<String, Line> earlier = byKey(words.all(before, pair));
        Map<String, Line> later = byKey(words.all(after, pair));
        Map<String, Line> all = new LinkedHashMap<>(later);
        earlier.forEach(all::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        all.forEach((key, line) -> {
            String then = said(earlier.get(key));
            String now = said(later.get(key));
            if (!then.equals(now)) {
                differences.add(new Difference(words.tab(line.tab()), line.getLabel(), then, now));
            }
        });
        return differences;
    }

    /** What has changed since the reader signed; empty where they never did. */
    List<Difference> sinceSigned(CharterDesk.Member member, OpenCharter open) {
        Signature signature = open.standing().of(open.side());
        Optional<CharterVersion> signed = signature == null ? Optional.empty()
                : reading.versions(member.person(), member.pair()).stream().filter(version -> version.edition() == signature.edition()).findFirst();
        return signed.map(version -> between(version.content(), open.content(), member.pair())).orElse(List.of());
    }

    private static String said(Line line) {
        return line == null ? "" : line.getWords();
    }

    private static Map<String, Line> byKey(List<Line> lines) {
        Map<String, Line> byKey = new LinkedHashMap<>();
        lines.forEach(line -> byKey.put(line.key(), line));
        return byKey;
    }
}

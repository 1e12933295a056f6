package org.mentoringpair.sandbox.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentoringpair.sandbox.NotPlayed;

/**
 * A whole HTML page of an app, taken apart so that Jira's header and footer can be put around it. The page asks for
 * that with {@code <meta name="decorator" content="atl.general">} or {@code atl.admin} in its head.
 *
 * @param decorator what the page asks for; empty where it asks for nothing and is sent as it is
 * @param section   the section of the administration menu that is open, from {@code admin.active.section}
 * @param tab       the link in that section, from {@code admin.active.tab}
 */
public record Decoration(String decorator, String section, String tab, String title, String headHtml, String bodyHtml) {
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile(
            "<meta\\s+name=\"(decorator|admin\\.active\\.section|admin\\.active\\.tab)\"\\s+content=\"([^\"]*)\"\\s*/?>", Pattern.CASE_INSENSITIVE);

    public static Decoration of(String page) {
        String head = group(HEAD, page);
        Map<String, String> asked = new LinkedHashMap<>();
        META.matcher(head).results().forEach(meta -> asked.put(meta.group(1), meta.group(2)));
        String rest = TITLE.matcher(META.matcher(head).replaceAll("")).replaceAll("").trim();
        return new Decoration(known(asked.getOrDefault("decorator", "")), asked.getOrDefault("admin.active.section", ""),
                asked.getOrDefault("admin.active.tab", ""), group(TITLE, head).trim(), rest, group(BODY, page));
    }

    public boolean isWanted() {
        return !decorator.isEmpty();
    }

    boolean isAdministration() {
        return decorator.equals("atl.admin");
    }

    private static String known(String decorator) {
        return switch (decorator) {
            case "", "none" -> "";
            case "atl.general", "atl.admin" -> decorator;
            default -> throw new NotPlayed("the decorator " + decorator, Decoration.class);
        };
    }

    private static String group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}

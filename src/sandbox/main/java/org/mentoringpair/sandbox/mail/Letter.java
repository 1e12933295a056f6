package org.mentoringpair.sandbox.mail;

import java.util.List;

/**
 * A mail on its way into the queue.
 *
 * @param recipient address
 * @param headers   lines such as {@code Precedence: bulk}, beside those that every mail has
 * @param html      null where there is none
 * @param plain     null where there is none; one of the two is there
 */
record Letter(String recipient, String subject, List<String> headers, String html, String plain) {
}

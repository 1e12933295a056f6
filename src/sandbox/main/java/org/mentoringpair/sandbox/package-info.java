/**
 * A small Jira, honest about being one: it installs the app's real jar and plays the part of Jira that the app and
 * its stories need. Each package plays one part of Jira; {@link org.mentoringpair.sandbox.NotPlayed} is what
 * everything else answers.
 */
package org.mentoringpair.sandbox;

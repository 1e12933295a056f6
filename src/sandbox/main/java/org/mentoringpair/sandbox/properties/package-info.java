/** What apps and scripts keep with an issue, as JSON under a key. */
package org.mentoringpair.sandbox.properties;

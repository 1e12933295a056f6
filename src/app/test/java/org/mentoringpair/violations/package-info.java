/** Classes that break the import table, each rule once: the proof that the rules catch anything. */
package org.mentoringpair.violations;

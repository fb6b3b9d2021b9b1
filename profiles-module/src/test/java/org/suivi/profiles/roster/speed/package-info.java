/**
 * How long imports take, on demand and never as part of the tests:
 * {@code mvnw verify -pl profiles-module -am -Dit.test=MeasureImport -Dfailsafe.failIfNoSpecifiedTests=false}, with
 * {@code -DargLine=-Dsuivi.measure.students=1000} for another size. Time is printed beside the processor time of this
 * process and of the database, since the machine may be busy with other things.
 */
package org.suivi.profiles.roster.speed;

package org.cadre.talent;

import org.cadre.kit.testing.EventContractChecks;

class EventContractTest implements EventContractChecks {}

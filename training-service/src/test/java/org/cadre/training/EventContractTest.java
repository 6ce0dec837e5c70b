package org.cadre.training;

import org.cadre.kit.testing.EventContractChecks;

class EventContractTest implements EventContractChecks {}

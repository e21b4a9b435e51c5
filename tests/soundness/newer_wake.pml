/*
 * The scenario `newer-wake`, written by hand from the protocol's description: an older wake's done races a newer wake.
 *
 * One stream, one server, MESSAGES messages, RUNNERS runners on one subscription; pull dispatch, fenced upstream, no
 * fault, no heartbeat. A runner defers (it claims nothing while it has a turn), so it does one thing after another: one
 * process is a runner with its requests, and where it stands in the text is where its request's handler stands.
 *
 * A statement, or a group in d_step or atomic, is one moment; between two of them any other process may run. Numbers
 * are the lines of the protocol's handlers. A line that calls outside takes effect in one moment. Its handler learns
 * of it in a second one ("learns") where what it does then touches the token store or answers somebody; elsewhere
 * nobody could tell the two apart, and they are one.
 *
 * Verdicts leave no mark in a state: pan prints `met NAME` and `broken NAME`, once for each place that says so.
 *
 * Spin's optimizations must be off (-o1 -o2 -o3): they merge statements and forget variables.
 */
#ifndef MESSAGES
#define MESSAGES 2
#endif
#ifndef RUNNERS
#define RUNNERS 2
#endif
#ifndef RELEASE
#define RELEASE decoupled
#endif
#define WAKES MESSAGES  /* nothing fails, so each wake acks at least one message; `offer` asserts it */

#define SAY(word, name, when) \
	if :: (when) -> c_code { static int said; if (!said++) printf("%s %s\n", word, #name); } :: else fi
#define MET(name, when) SAY("met", name, when)
#define BROKEN(name, when) SAY("broken", name, when)

mtype = { none, pending, held,  /* how upstream's current wake stands */
          no_row, active_row, released_row };  /* and a claim row */

/* Upstream. The current wake's number is its generation; 0 is no wake, everywhere. */
byte unsent = MESSAGES;
byte tail, acked, generation;
mtype standing = none;

/* Durable tables. What never varies here is left out; a time is null or set. */
bool callback_row[WAKES + 1];
mtype claim_status[WAKES + 1] = no_row;
bool claim_leased[WAKES + 1];
byte claim_runner[WAKES + 1];
byte active_claim;  /* of the dispatch row: its consumer and epoch, which are the wake's */
bool last_released_at;
bool running;  /* the entity's status: running, or idle */

/* The server's token store: whose token the stream's is. */
byte token;

/* What the properties need to know of the past. */
bool ran[WAKES + 1];  /* a server set the entity running for it */
bool ended[WAKES + 1];  /* its done was accepted */
byte written[WAKES + 1];  /* up to which offset its writes were accepted */
byte newest_answered;  /* the newest wake whose claim callback was answered */
bool lost;  /* a message was acked whose write had never been accepted */

hidden byte offset, each;  /* set and read within one moment, and no part of a state */

#define LIVE(wake) (standing == held && generation == (wake))
#define OTHER_IN_FLIGHT (standing == held && generation != w && ran[generation])
#define UNREAD (tail > read && !rejected)

/* Work pending, no wake in flight, no holder: the next wake, in the same moment. */
inline offer() {
	if
	:: standing == none && tail > acked ->
		assert(generation < WAKES);
		generation++;
		standing = pending
	:: else
	fi
}

/*
 * Upstream accepts a done: the offset is applied, the holder goes, and the next wake may follow at once. After a
 * rejected write it is everything that the runner has read, else what it has worked.
 */
inline accept_done() {
	if
	:: rejected -> offset = read
	:: else -> offset = worked
	fi;
	assert(acked <= offset && offset <= tail);
	if
	:: offset > acked && offset > written[w] -> lost = true
	:: else
	fi;
	acked = offset;
	standing = none;
	offer();
	ended[w] = true
}

inline mint() {
	MET(token_owner, LIVE(w));
	BROKEN(token_owner, LIVE(token) && token > w);
	token = w
}

inline clear_stream() {
	BROKEN(token_owner, LIVE(token) && token != w);
	token = 0
}

inline judge_write(accepted) {
	MET(rightful_writer, LIVE(w));
	BROKEN(rightful_writer, LIVE(w) && !accepted);
	MET(write_authority, accepted);
	BROKEN(write_authority, accepted && (newest_answered > w || ended[w]))
}

inline materialize_active_claim(wake) {
	MET(claim_owner, true);
	BROKEN(claim_owner, claim_status[wake] == released_row && !LIVE(wake));
	claim_status[wake] = active_row; claim_leased[wake] = true; claim_runner[wake] = _pid + 1;
	MET(lease_kept, true);
	BROKEN(lease_kept, !claim_leased[wake]);
	active_claim = wake
}

inline release_row(wake) {
	MET(claim_owner, claim_status[wake] == active_row);
	BROKEN(claim_owner, claim_status[wake] == active_row && wake != w);
	claim_status[wake] = released_row
}

inline clear_dispatch(wake) {
	if
	:: active_claim == wake -> active_claim = 0; last_released_at = true
	:: else
	fi
}

inline update_status_idle() {
	MET(idle_means_idle, true);
	BROKEN(idle_means_idle, OTHER_IN_FLIGHT);
	running = false
}

/* The turn is over, and nothing of it matters to the runner any more. */
inline settle() {
	w = 0; read = 0; worked = 0; wrote = false; rejected = false;
	saw_running = false; owns = false; entity_cleared = false
}

/* Lines 6 to 9 of done, where either signal is enough. */
inline idle_by_either() {
	if
	:: d_step { entity_cleared || owns -> update_status_idle() };  /* 6 */
		skip;  /* 7: on_entity_changed */
		d_step {  /* learns; 8; 9: answers */
			if
			:: owns -> clear_stream()
			:: else
			fi;
			settle()
		}
	:: d_step { !entity_cleared && !owns -> settle() }  /* learns; 9: answers */
	fi
}

/* Lines 3 to 9 of done, after #4346. */
inline decoupled() {
	owns = (token == w);  /* learns; 3 */
	saw_running = running;  /* 3: reads the entity */
	d_step { release_row(w) };  /* 4 */
	d_step { entity_cleared = (active_claim == w); clear_dispatch(w) };  /* 5 */
	idle_by_either()
}

/* The same after #4616: ownership is looked up last. */
inline stream_scoped() {
	d_step { release_row(w) };  /* 4 */
	d_step { entity_cleared = (active_claim == w); clear_dispatch(w) };  /* 5 */
	owns = (token == w);  /* learns; 3 */
	saw_running = running;  /* 3: reads the entity */
	idle_by_either()
}

/* The same before #4346: everything hangs on the token. */
inline token_gated() {
	owns = (token == w);  /* learns; 3 */
	saw_running = running;  /* 3: reads the entity */
	if
	:: d_step { owns -> release_row(w) };  /* 4 */
		d_step { clear_dispatch(w) };  /* 5 */
		d_step { update_status_idle() };  /* 6 */
		d_step { clear_stream() };  /* learns; 8 */
		skip;  /* 7: on_entity_changed */
		d_step { settle() }  /* learns; 9: answers */
	:: d_step { !owns -> settle() }  /* learns; 9: answers, "done ignored for stale claim" */
	fi
}

active [RUNNERS] proctype runner() {
	bool heard[WAKES + 1];  /* the pending wakes it has heard of, and sent a claim for */
	byte w;  /* its wake */
	byte read, worked;  /* the offsets up to which it has read, and worked */
	bool wrote, rejected;  /* it has sent a write; one was refused */
	bool saw_running, owns, entity_cleared;  /* what the handler of its request remembers until it answers */

waiting:
	atomic { standing == pending && !heard[generation] -> heard[generation] = true };

	/* claim: whatever wake is pending by now */
	if  /* 1 */
	:: d_step { standing == pending -> standing = held; w = generation; read = acked; worked = acked }
	:: standing == held;  /* 409 ALREADY_CLAIMED */
		skip;  /* learns, answers */
		goto waiting
	:: standing == none;  /* 409 NO_PENDING_WORK */
		skip;  /* learns, answers */
		goto waiting
	fi;
	saw_running = running;  /* 2: nobody stops the entity here */
	callback_row[w] = true;  /* 3 */
	d_step { materialize_active_claim(w) };  /* 4 */
	d_step { running = true; ran[w] = true };  /* 5 */
	saw_running = false;  /* learns; 6: answers */

	/* claim callback */
	skip;  /* sent */
	assert(callback_row[w]);  /* reads the callback row */
	saw_running = running;  /* reads the entity */
	d_step {  /* learns; mints; answers */
		mint();
		newest_answered = (newest_answered > w -> newest_answered : w);
		saw_running = false
	};

	/* write, as often as there is something to read; done, once it has written or has nothing to read */
	do
	:: d_step { UNREAD && token == w -> judge_write(true); read = tail; written[w] = read; wrote = true };
		skip;  /* appends upstream */
		worked = read  /* learns, answers */
	:: d_step { UNREAD && token != w -> judge_write(false); read = tail; wrote = true; rejected = true }  /* 401 */
	:: wrote || !UNREAD;  /* done is sent */
		break
	od;

	/* done */
	assert(callback_row[w]);  /* 1 */
	if  /* 2 */
	:: d_step { LIVE(w) -> accept_done() };
		RELEASE()
	:: !LIVE(w);  /* 409 FENCED: never here, where no lease runs out */
		d_step { settle() }  /* learns, answers 502 */
	fi;
	goto waiting
}

active proctype producer() {
	do
	:: d_step { unsent > 0 -> tail++; offer(); unsent-- }
	od
}

/*
 * Where nothing else can happen, a lease still held has nobody behind it and runs out (never here, where every wake
 * ends with its done). Where none is held it is the end, and judging it leads back to it: one more transition.
 */
active proctype at_the_end() {
	do
	:: atomic { timeout && standing == held -> standing = none; offer() }
	:: atomic {
			timeout && standing != held ->
			for (each : 1 .. WAKES) {
				MET(no_leaked_claim, claim_status[each] != no_row);
				BROKEN(no_leaked_claim, claim_status[each] == active_row);
				MET(no_stuck_entity, ran[each]);
				BROKEN(no_stuck_entity, ran[each] && running)
			}
			MET(no_lost_work, tail > 0);
			BROKEN(no_lost_work, tail > 0 && (lost || acked < tail))
		}
	od
}

using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>What every ending does: testing stops, open requests lapse, the outcome may be forced.</summary>
internal static class Endings
{
    public static void End(Act act, GroundCode? ground = null)
    {
        act.ChangeTrial(trial => trial with
        {
            EndedAt = trial.EndedAt ?? act.Now,
            Holds = trial.Holds.Replace(hold => hold.EndedAt is null, hold => hold with { EndedAt = act.Now }),
            HoldRequests = trial.HoldRequests.Replace(request => request.AnsweredAt is null, request => request with { AnsweredAt = act.Now }),
            Proposals = trial.Proposals.Replace(proposal => proposal.DecidedAt is null, proposal => proposal with { DecidedAt = act.Now }),
            Suspensions = trial.Suspensions.Replace(suspension => suspension.EndedAt is null, suspension => suspension with { EndedAt = act.Now }),
            Requests = trial.Requests.Replace(request => request.IsOpen, request => request with { State = ProcedureState.Lapsed }),
        });
        act.ChangeExit(exit => exit with { Ground = ground, ForcedOutcome = OutcomeOf(ground), Evaluation = null });
    }

    public static void Close(Act act) => act.ChangeExit(exit => exit with { ClosedAt = act.Now });

    /// <summary>The outcome a ground leads to; null where evaluation is free.</summary>
    public static ExitOutcome? OutcomeOf(GroundCode? ground) => ground switch
    {
        GroundCode.G01 or GroundCode.G06 or GroundCode.G08 => ExitOutcome.X6,
        GroundCode.G02 or GroundCode.G03 or GroundCode.G04 or GroundCode.G05 => ExitOutcome.X7,
        GroundCode.G10 => ExitOutcome.X10,
        GroundCode.G12 => ExitOutcome.X5,
        GroundCode.G13 => ExitOutcome.X8,
        GroundCode.G07 or GroundCode.G09 or GroundCode.G11 or null => null,
        _ => null,
    };
}

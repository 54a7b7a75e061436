namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The steps that adjustments and extensions share.</summary>
internal static class Requests
{
    public static ChildProcedure? Open(TrialFacts trial, string id) =>
        trial.Requests.FirstOrDefault(request => request.Id == id && request.IsOpen);

    /// <summary>Null where the request is assessed and waits for a decision of this kind.</summary>
    public static Refusal? WhyNotDecidable(Act act, string id, ProcedureKind kind) =>
        Open(act.Facts.Trial, id) is not { } request || request.Kind != kind ? TrialRefusals.RequestUnknown
        : request.State != ProcedureState.Assessed ? TrialRefusals.NotAssessed
        : null;

    public static void Decide(Act act, string id, bool granted, int? months = null) =>
        act.ChangeTrial(trial => trial with
        {
            Requests = trial.Requests.Replace(
                request => request.Id == id,
                request => request with
                {
                    State = granted ? ProcedureState.Applied : ProcedureState.Decided,
                    Granted = granted,
                    Months = months ?? request.Months,
                }),
        });
}

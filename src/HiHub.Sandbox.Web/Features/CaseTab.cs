using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Web.Features;

/// <summary>A page of a case at <c>/cases/{reference}/{Key}</c>, named by <c>tab-{Key}</c> in the texts of <c>_CaseHead</c>; null rule: for whoever sees the case.</summary>
internal sealed record CaseTab(string Key, Func<Sight, Actor, SandboxCase, bool>? Rule = null)
{
    public const string Overview = "overview";

    private static readonly CaseTab[] s_all =
    [
        new(Overview),
        new("dossier", (sight, _, @case) => @case.DossierVersion > 0 && sight.From is (Standpoint.Office or Standpoint.LegalReview or Standpoint.Applicant)),
        new("checklist", (sight, actor, @case) => sight.From == Standpoint.Office && actor.Is(Role.Int) && @case.State == ApplicationState.Submitted),
        new("documents"),
        new("clocks"),
        new("timeline"),
        new("history"),
        new("trial", (sight, _, @case) => @case.TrialState != TrialState.New && sight.From is (Standpoint.Office or Standpoint.Applicant or Standpoint.Protection)),
        new("workflow", (sight, _, _) => sight.From is Standpoint.Office or Standpoint.Applicant),
        new("access", (sight, _, _) => sight.From is Standpoint.Office or Standpoint.Applicant),
        new("audit"),
    ];

    public static IEnumerable<CaseTab> For(Sight sight, Actor actor, SandboxCase @case) => s_all.Where(tab => tab.Rule?.Invoke(sight, actor, @case) ?? true);

    public string PathIn(string reference) => Key == Overview ? $"/cases/{reference}" : $"/cases/{reference}/{Key}";
}

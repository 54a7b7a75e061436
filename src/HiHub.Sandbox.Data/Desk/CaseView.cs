using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>One case as one actor sees it now; buttons and the API's list of actions are drawn from it.</summary>
public sealed class CaseView
{
    private readonly LawBook _law;
    private readonly Actor _actor;
    private readonly CaseFile _file;
    private readonly RegimePack _pack;
    private readonly IReadOnlyList<WorkflowInstance> _live;
    private readonly IReadOnlySet<ActionName> _awaited;

    internal CaseView(CaseFile file, LawBook law, Actor actor)
    {
        (_file, _law, _actor, _live) = (file, law, actor, file.Work().Instances);
        _pack = law.Pack(file.Case.Regime, file.Case.PackVersion);
        _awaited = law.Engine.Awaited(_live);
        Sight = Sight.Of(file.Case, actor, _pack);
    }

    public SandboxCase Case => _file.Case;

    /// <summary>What of the case the actor may see.</summary>
    public Sight Sight { get; }

    /// <summary>The end of the case's chain, for everyone: it shows that nothing was cut off, whatever is hidden before it.</summary>
    public ChainHead? Head => _file.Head;

    /// <summary>What waits for a second signature, as far as the actor may know of it.</summary>
    public IEnumerable<PendingAct> Proposals => _file.Proposals.Where(Sight.Sees);

    public IReadOnlyList<AwaitedStep> AwaitedSteps => _law.Engine.AwaitedSteps(_live);

    /// <summary>Every act the lifecycle knows in this state, with the refusal the actor would get.</summary>
    public IReadOnlyList<(CaseAction Action, Refusal? WhyNot)> Actions =>
        [.. ActionCatalogue.All.Where(action => !Lifecycles.RolesFor(Case, action.Name).IsEmpty).Select(action => (action, WhyNot(action)))];

    public Refusal? WhyNot(CaseAction action) =>
        Domain.WhyNot.Ask(Case, action, _actor, _awaited, _pack) is { } refusal ? Sight.Tell(action, refusal) : null;
}

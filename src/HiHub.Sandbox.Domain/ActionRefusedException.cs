namespace HiHub.Sandbox.Domain;

/// <summary>Raised when an action is not allowed; carries the <see cref="Refusal"/> to show.</summary>
public sealed class ActionRefusedException : Exception
{
    public ActionRefusedException(Refusal refusal)
        : base((refusal ?? throw new ArgumentNullException(nameof(refusal))).En) => Refusal = refusal;

    public Refusal Refusal { get; }
}

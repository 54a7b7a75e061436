using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Policy said no: the refusal is evidence too, written after the act's own transaction is gone.</summary>
internal sealed class RefusedByPolicyException(Refusal refusal) : Exception(refusal.En)
{
    public Refusal Refusal => refusal;
}

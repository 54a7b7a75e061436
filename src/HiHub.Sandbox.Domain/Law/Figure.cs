namespace HiHub.Sandbox.Domain.Law;

/// <summary>One figure of a regime: its value as text, what it rests on and when it holds.</summary>
public sealed record Figure(string Key, string Value, LegalBasis Basis, DateOnly EffectiveFrom, DateOnly? EffectiveTo, LocalText? Note);

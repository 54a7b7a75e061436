using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>What the framework says about wrong input, in the reader's language; a page may still say more by an attribute's own message.</summary>
internal sealed class ReaderMessages(IStringLocalizer<Texts> texts, ThreeFieldDates dates) : IPostConfigureOptions<MvcOptions>, IValidationMetadataProvider
{
    public void PostConfigure(string? name, MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(this);
        options.ModelBinderProviders.Insert(0, dates);
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts["wrong-value"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["wrong-value"]);
        messages.SetValueIsInvalidAccessor(_ => texts["wrong-value"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => texts["wrong-value"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["wrong-value"]);
        messages.SetValueMustBeANumberAccessor(_ => texts["not-a-number"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["not-a-number"]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["required"]);
        messages.SetMissingKeyOrValueAccessor(() => texts["required"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["required"]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["required"]);
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null)
                rule.ErrorMessage = Key(rule);
    }

    // Values stand in the texts as the attributes number them: {1} is the largest, {2} the smallest.
    private static string Key(ValidationAttribute rule) =>
        rule switch
        {
            RequiredAttribute => "required",
            StringLengthAttribute { MinimumLength: > 1 } => "text-between",
            StringLengthAttribute or MaxLengthAttribute => "text-length",
            RangeAttribute => "out-of-range",
            EmailAddressAttribute => "not-email",
            CompareAttribute => "not-same",
            _ => "wrong-value",
        };
}

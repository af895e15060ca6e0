using System.Reflection;
using System.Reflection.Emit;

namespace NatoInternships.Tests.Architecture;

/// <summary>All types that a type names: in its fields, its signatures and the code of its methods.</summary>
internal static class Mentions
{
    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type) =>
        type.GetMembers(Everything)
            .SelectMany(member =>
                member switch
                {
                    FieldInfo field => [field.FieldType],
                    MethodBase method => Of(method),
                    _ => Enumerable.Empty<Type>(),
                }
            )
            .Concat([type.BaseType ?? typeof(object), .. type.GetInterfaces()])
            .SelectMany(Parts)
            .Distinct();

    private static IEnumerable<Type> Of(MethodBase method) =>
        [
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
            .. method is MethodInfo { ReturnType: var answer } ? [answer] : Type.EmptyTypes,
            .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
            .. Code(method),
        ];

    private static IEnumerable<Type> Code(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var types = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        var arguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length; )
        {
            var first = code[at++];
            var operation = Codes[first == 0xFE ? (short)(0xFE00 | code[at++]) : first];
            if (
                operation.OperandType
                is OperandType.InlineField
                    or OperandType.InlineMethod
                    or OperandType.InlineType
                    or OperandType.InlineTok
            )
            {
                foreach (
                    var type in Named(method.Module.ResolveMember(BitConverter.ToInt32(code, at), types, arguments))
                )
                    yield return type;
            }

            at += Length(operation, code, at);
        }
    }

    private static IEnumerable<Type> Named(MemberInfo? member) =>
        member switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType!, field.FieldType],
            MethodInfo method =>
            [
                method.DeclaringType!,
                method.ReturnType,
                .. method.IsGenericMethod ? method.GetGenericArguments() : [],
            ],
            MethodBase method => [method.DeclaringType!],
            _ => [],
        };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];

    private static int Length(OpCode operation, byte[] code, int at) =>
        operation.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
            _ => 4,
        };
}

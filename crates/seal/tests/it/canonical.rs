//! Canonical JSON beyond the published vectors.

use assay_seal::jcs;
use proptest::prelude::*;
use serde_json::{Value, json};

fn canonical(value: &Value) -> String {
    jcs::to_string(value).unwrap()
}

#[test]
fn numbers_are_written_as_ecmascript_writes_them() {
    // RFC 8785 appendix B, by bit pattern.
    let cases = [
        (0x0000_0000_0000_0000_u64, "0"),
        (0x8000_0000_0000_0000, "0"),
        (0x0000_0000_0000_0001, "5e-324"),
        (0x8000_0000_0000_0001, "-5e-324"),
        (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
        (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
        (0x4340_0000_0000_0000, "9007199254740992"),
        (0xc340_0000_0000_0000, "-9007199254740992"),
        (0x4430_0000_0000_0000, "295147905179352830000"),
        (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
        (0x44b5_2d02_c7e1_4af6, "1e+23"),
        (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
        (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
        (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
        (0x444b_1ae4_d6e2_ef50, "1e+21"),
        (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
        (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
        (0x41b3_de43_5555_5553, "333333333.3333332"),
        (0x41b3_de43_5555_5554, "333333333.33333325"),
        (0x41b3_de43_5555_5555, "333333333.3333333"),
        (0x41b3_de43_5555_5556, "333333333.3333334"),
        (0x41b3_de43_5555_5557, "333333333.33333343"),
        (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ];
    for (bits, text) in cases {
        assert_eq!(canonical(&json!(f64::from_bits(bits))), text, "{bits:#018x}");
    }
    for (number, text) in
        [(-1.5, "-1.5"), (0.1, "0.1"), (100.0, "100"), (120.5, "120.5"), (1e-7, "1e-7"), (12e-5, "0.00012")]
    {
        assert_eq!(canonical(&json!(number)), text);
    }
}

#[test]
fn a_number_that_would_change_is_refused_and_its_place_named() {
    assert_eq!(canonical(&json!(9_007_199_254_740_991_u64)), "9007199254740991");
    assert_eq!(canonical(&json!(1_000_000_000_000_000_000_u64)), "1000000000000000000");
    let error = jcs::to_string(&json!({"a/b": [0, {"~": 9_007_199_254_740_993_u64}]})).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the number 9007199254740993 at \"/a~1b/1/~0\" cannot be written exactly as canonical JSON: give it as a string"
    );
    let mut out = b"untouched".to_vec();
    assert!(jcs::append(&json!([1, i64::MIN + 1]), &mut out).is_err());
    assert_eq!(out, b"untouched");
}

fn any_json() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn canonical_json_read_again_comes_out_the_same(value in any_json()) {
        let text = canonical(&value);
        let again: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(canonical(&again), text);
    }

    #[test]
    fn every_double_survives(bits in any::<u64>()) {
        let number = f64::from_bits(bits);
        prop_assume!(number.is_finite());
        let text = canonical(&json!(number));
        prop_assert_eq!(text.parse::<f64>().unwrap(), number);
        let again: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(canonical(&again), text);
    }
}
